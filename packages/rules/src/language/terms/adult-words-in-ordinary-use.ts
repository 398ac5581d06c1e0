import { lines } from '../term.ts'

/** Words of professionals as a child knows them: a computer monitor, an email attachment, a swimming assessment. */
export const ordinaryUses = lines(`
  traffic|water|school regulations
  food|paint|stain|email|hoover|drill|camera|shower|file|word|pdf attachment|attachments
  email|text|letter with an attachment
  attachment to|in|with the|your|this|an|my *1 email|message|letter|hoover|shower
  computer|baby|heart|class|milk|register|dinner|book|library|line|blood|sleep|video|second|big|new|broken|cracked|wide monitor|monitors
  monitor screen|lizard|stand|lead|cable
  engaged to|tone|couple
  ~get|~be engaged to|and
  line|phone|toilet ~be engaged
  ~refer to page|picture|pictures|map|list|chart|book|yourself|himself|herself|it
  referred to as
  cease fire
  game|chess|battle|football|war strategy|strategies
  strategy game|games|book
  reading|spelling|maths|swimming|driving|music assessment|assessments
  swimming|piano|judo|karate|driving|football|riding|dance assessment|assessments
  enable bluetooth|wifi|sound|the
  address your letter|card|envelope
  proposed to|marriage
  identify *2 birds|bird|trees|tree|leaves|flowers|planes|bugs|insects|stars|animals|dinosaurs|fossils
  magic|proper|police procedure
`)
